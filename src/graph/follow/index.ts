export { createFollower } from './follower';
